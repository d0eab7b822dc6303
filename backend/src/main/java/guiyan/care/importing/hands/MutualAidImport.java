package guiyan.care.importing.hands;

import guiyan.care.mutual.MutualAidBalances;
import guiyan.care.mutual.MutualAidDays;
import guiyan.organizations.Organizations;
import guiyan.people.households.Households;
import guiyan.platform.Caller;
import guiyan.platform.Right;
import guiyan.platform.audit.Audit;
import guiyan.platform.importing.Column;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportFormat;
import guiyan.platform.importing.ImportPass;
import jakarta.inject.Singleton;
import java.util.List;

/** Days of work that households of a village gave each other, as a file. */
@Singleton
class MutualAidImport implements ImportFormat {

    private static final List<Column> COLUMNS = List.of(
            Column.of("giver", "出工户", "Household that helped", "出工户", "帮工户", "出工户户主"),
            Column.of("giverGroup", "出工户村组", "Its group", "出工户村组", "出工户组"),
            Column.of("organization", "村", "Village", "村", "村居", "党支部", "所在支部", "支部"),
            Column.of("receiver", "受助户", "Household that was helped", "受助户", "用工户", "受助户户主"),
            Column.of("receiverGroup", "受助户村组", "Its group", "受助户村组", "受助户组"),
            Column.of("on", "日期", "Day", "日期", "出工日期", "换工日期"),
            Column.of("task", "农活", "Work", "农活", "干什么活").choosing(List.of("犁田", "插秧", "施肥", "收割", "其他农活")),
            Column.of("days", "工日", "Days of work", "工日", "工数", "天数"));

    final MutualAidDays aids;
    final MutualAidBalances balances;
    final Households households;
    final Organizations organizations;
    final Audit audit;
    final Caller caller;

    MutualAidImport(
            MutualAidDays aids,
            MutualAidBalances balances,
            Households households,
            Organizations organizations,
            Audit audit,
            Caller caller) {
        this.aids = aids;
        this.balances = balances;
        this.households = households;
        this.organizations = organizations;
        this.audit = audit;
        this.caller = caller;
    }

    @Override
    public String kind() {
        return "MUTUAL_AID_DAYS";
    }

    @Override
    public Right right() {
        return Right.SERVICES_WRITE;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public ImportPass begin(ImportContext context) {
        return new MutualAidPass(this, context);
    }
}
