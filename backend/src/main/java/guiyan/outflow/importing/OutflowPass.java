package guiyan.outflow.importing;

import guiyan.organizations.Organization;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportPass;
import guiyan.platform.importing.ImportRow;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One pass of an import over the ledger of those away. */
class OutflowPass implements ImportPass {

    private final OutflowImport tools;
    private final ImportContext context;
    private final Map<String, Organization> units;
    private final OutflowRowReading reading;

    OutflowPass(OutflowImport tools, ImportContext context) {
        this.tools = tools;
        this.context = context;
        var branches = tools.roll.organizations.branches(context.scope());
        units = branches.stream().collect(Collectors.toMap(unit -> unit.code, unit -> unit));
        reading = new OutflowRowReading(new WhoReading(tools.roll, context, branches), tools.places, context);
    }

    @Override
    public void read(ImportRow row) {
        reading.read(row);
    }

    @Override
    public void judge(List<ImportRow> rows) {
        var open = rows.stream().filter(row -> !row.isRejected()).toList();
        if (open.isEmpty()) return;
        new OutflowJudging(tools, context, new WhoFinding(tools.roll, context, units, open)).judge(open);
    }

    @Override
    public void write(List<ImportRow> rows) {
        new OutflowWriting(tools, context).write(rows);
    }

    @Override
    public List<ImportRow> colliding(List<ImportRow> rows) {
        return new OutflowUndoing(tools, context).colliding(rows);
    }

    @Override
    public void revert(List<ImportRow> rows) {
        new OutflowUndoing(tools, context).revert(rows);
    }

    @Override
    public String masked(String field, String value) {
        return Phones.masked(field, value);
    }
}
