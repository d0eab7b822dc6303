package guiyan.contact.importing;

import guiyan.contact.facts.ContactFacts;
import guiyan.contact.gatherings.Gatherings;
import guiyan.contact.gatherings.Guests;
import guiyan.outflow.importing.Roll;
import guiyan.platform.Caller;
import guiyan.platform.Right;
import guiyan.platform.audit.Audit;
import guiyan.platform.importing.Column;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportFormat;
import guiyan.platform.importing.ImportPass;
import jakarta.inject.Singleton;
import java.util.List;

/** Meetings that were held, as a file: each with who came. */
@Singleton
class GatheringImport implements ImportFormat {

    final Roll roll;
    final Gatherings gatherings;
    final Guests guests;
    final ContactFacts facts;
    final Audit audit;
    final Caller caller;

    GatheringImport(Roll roll, Gatherings gatherings, Guests guests, ContactFacts facts, Audit audit, Caller caller) {
        this.roll = roll;
        this.gatherings = gatherings;
        this.guests = guests;
        this.facts = facts;
        this.audit = audit;
        this.caller = caller;
    }

    @Override
    public String kind() {
        return "GATHERINGS";
    }

    @Override
    public Right right() {
        return Right.CONTACTS_WRITE;
    }

    @Override
    public String keyField() {
        return "heldOn";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("type", "会议类型", "Kind", "会议类型", "活动类型").choosing(List.of("春节茶话会", "支部会议", "补课会", "其他")),
                Column.of("organization", "党支部", "Branch", "所在支部", "召开支部", "党支部", "支部", "村", "村居"),
                Column.of("heldOn", "召开时间", "Held on", "召开时间", "召开日期", "会议时间"),
                Column.of("place", "地点", "Place", "地点", "会议地点"),
                Column.of("agenda", "议程", "Agenda", "议程"),
                Column.of("attendances", "到会人员", "Who came", "到会人员", "参会人员", "出席人员"));
    }

    @Override
    public ImportPass begin(ImportContext context) {
        return new GatheringPass(this, context);
    }
}
