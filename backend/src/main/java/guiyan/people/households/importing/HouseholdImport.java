package guiyan.people.households.importing;

import guiyan.people.households.Belongings;
import guiyan.people.households.FamiliesTold;
import guiyan.people.households.HouseholdKeys;
import guiyan.people.households.Households;
import guiyan.people.importing.WhoTools;
import guiyan.people.values.Kinship;
import guiyan.platform.Right;
import guiyan.platform.audit.Audit;
import guiyan.platform.crypto.Vault;
import guiyan.platform.importing.Column;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportFormat;
import guiyan.platform.importing.ImportPass;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** The register of households, as a village keeps it: its people one by one, by what they are to the head. */
@Singleton
class HouseholdImport implements ImportFormat {

    private static final List<Column> COLUMNS = List.of(
            Column.of("name", "姓名", "Name", "姓名", "家庭成员", "成员姓名"),
            Column.of("organization", "党支部", "Branch", "村", "村居", "所在支部", "党支部", "支部"),
            Column.of("headName", "户主", "Head", "户主", "户主姓名"),
            Column.of("relation", "与户主关系", "Relation to the head", "与户主关系", "与户主的关系", "家庭关系")
                    .choosing(Stream.of(Kinship.values()).map(Kinship::zh).toList()),
            Column.of("sex", "性别", "Sex", "性别"),
            Column.of("birthDate", "出生日期", "Birth date", "出生日期", "出生年月"),
            Column.onBasis("citizenId", "身份证号", "Citizen id", "身份证号", "身份证号码", "公民身份号码"),
            Column.of("joinedOn", "入户日期", "Joined on", "入户日期", "入户时间"),
            Column.of("villageGroup", "村组", "Village group", "村组", "村民小组", "组"),
            Column.of("people", "家庭人口", "People", "家庭人口", "人口", "人口数"),
            Column.of("paddyMu", "水田", "Paddy (mu)", "水田", "水田亩数"),
            Column.of("dryLandMu", "旱地", "Dry land (mu)", "旱地", "旱地亩数"),
            Column.of("forestMu", "山林", "Forest (mu)", "山林", "山林亩数"));

    final Households households;
    final Belongings belongings;
    final HouseholdKeys keys;
    final Event<FamiliesTold> told;
    final WhoTools who;
    final Vault vault;
    final Audit audit;

    HouseholdImport(
            Households households,
            Belongings belongings,
            HouseholdKeys keys,
            Event<FamiliesTold> told,
            WhoTools who,
            Vault vault,
            Audit audit) {
        this.households = households;
        this.belongings = belongings;
        this.keys = keys;
        this.told = told;
        this.who = who;
        this.vault = vault;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return "HOUSEHOLDS";
    }

    @Override
    public Right right() {
        return Right.HOUSEHOLDS_WRITE;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public String keyField() {
        return "relation";
    }

    @Override
    public List<String> marks() {
        return List.of("headName");
    }

    @Override
    public ImportPass begin(ImportContext context) {
        return new HouseholdPass(this, context);
    }
}
