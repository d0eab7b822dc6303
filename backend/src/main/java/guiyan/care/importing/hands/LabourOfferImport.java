package guiyan.care.importing.hands;

import guiyan.care.balance.LabourOffers;
import guiyan.organizations.Organizations;
import guiyan.platform.Caller;
import guiyan.platform.Right;
import guiyan.platform.audit.Audit;
import guiyan.platform.importing.Column;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportFormat;
import guiyan.platform.importing.ImportPass;
import jakarta.inject.Singleton;
import java.util.List;

/** Who offers days of work on the fields, as a file. */
@Singleton
class LabourOfferImport implements ImportFormat {

    private static final List<Column> COLUMNS = List.of(
            Column.of("name", "愿出工的人", "Name", "愿出工的人", "出工人", "姓名"),
            Column.of("organization", "村", "Village", "村", "村居", "党支部", "所在支部", "支部"),
            Column.of("from", "可出工起", "From", "可出工起", "从哪天起", "开始日期"),
            Column.of("until", "可出工止", "Until", "可出工止", "到哪天止", "结束日期"),
            Column.of("days", "可出工天数", "Days of work", "可出工天数", "愿出工天数", "可出工日"));

    final LabourOffers offers;
    final Organizations organizations;
    final Audit audit;
    final Caller caller;

    LabourOfferImport(LabourOffers offers, Organizations organizations, Audit audit, Caller caller) {
        this.offers = offers;
        this.organizations = organizations;
        this.audit = audit;
        this.caller = caller;
    }

    @Override
    public String kind() {
        return "LABOUR_OFFERS";
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
    public String keyField() {
        return "days";
    }

    @Override
    public ImportPass begin(ImportContext context) {
        return new LabourOfferPass(this, context);
    }
}
