package guiyan.members.importing;

import guiyan.members.MemberTexts;
import guiyan.organizations.UnitNames;
import guiyan.people.values.CitizenId;
import guiyan.people.values.Phone;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportPass;
import guiyan.platform.importing.ImportRow;
import java.util.List;

/** One pass of an import over the roll. */
class MemberPass implements ImportPass {

    private final MemberImport tools;
    private final ImportContext context;
    private final MemberTexts texts;
    private final MemberRowReading reading;

    MemberPass(MemberImport tools, ImportContext context) {
        this.tools = tools;
        this.context = context;
        var units = tools.organizations.branches(context.scope());
        texts = new MemberTexts(tools.vault, tools.points, units, context.basis());
        var home = units.stream()
                .filter(u -> u.id.equals(context.organizationId()))
                .findFirst()
                .orElse(null);
        reading = new MemberRowReading(context, new UnitNames(units), home);
    }

    @Override
    public void read(ImportRow row) {
        reading.read(row);
        var id = row.values.get("citizenId");
        if (id != null) row.idKey = tools.persons.print(new CitizenId(id));
        if (row.values.get("name") != null && row.values.get("organization") != null)
            row.matchKey = tools.vault.print("import-match", row.values.get("organization") + row.values.get("name"));
    }

    @Override
    public void judge(List<ImportRow> rows) {
        var open = rows.stream().filter(row -> !row.isRejected()).toList();
        if (open.isEmpty()) return;
        var judging = new MemberJudging(context, texts, new KnownPeople(tools, context, texts, open));
        open.forEach(judging::judge);
    }

    @Override
    public void write(List<ImportRow> rows) {
        new MemberWriting(tools, context, texts).write(rows);
    }

    @Override
    public List<ImportRow> colliding(List<ImportRow> rows) {
        return new MemberUndoing(tools, context, texts).colliding(rows);
    }

    @Override
    public void revert(List<ImportRow> rows) {
        new MemberUndoing(tools, context, texts).revert(rows);
    }

    @Override
    public String masked(String field, String value) {
        if (value == null) return null;
        return switch (field) {
            case "citizenId" -> value.length() < 2 ? value : "已登记 ··" + value.substring(value.length() - 2);
            case "phone" -> Phone.find(value).map(Phone::mask).orElse(value);
            case OtherPhones.FIELD -> OtherPhones.masked(value);
            default -> value;
        };
    }
}
