package guiyan.contact.importing;

import guiyan.contact.ContactRecords;
import guiyan.contact.Doubts;
import guiyan.contact.facts.ContactFacts;
import guiyan.outflow.importing.Roll;
import guiyan.outflow.importing.WhoColumns;
import guiyan.platform.Caller;
import guiyan.platform.Right;
import guiyan.platform.audit.Audit;
import guiyan.platform.crypto.Vault;
import guiyan.platform.importing.Column;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportFormat;
import guiyan.platform.importing.ImportPass;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** The register of contacts as a file (domain.md L-05). */
@Singleton
class ContactImport implements ImportFormat {

    private static final List<Column> OWN = List.of(
            Column.of("occurredOn", "联系时间", "Contacted on", "联系时间", "联系日期", "通话时间", "通话日期"),
            Column.of("method", "联系方式", "Way", "联系方式", "联系途径").choosing(List.of("电话", "视频", "微信", "当面", "信函", "其他")),
            Column.of("contactedBy", "联系人", "Contacted by", "联系人", "通话人", "记录人"),
            Column.of("connected", "是否联系上", "Reached", "是否联系上", "是否接通", "联系结果")
                    .choosing(List.of("是", "否", "无人接听", "关机", "空号", "拒接", "已留话")),
            Column.of("outcome", "结果代码", "Outcome", "结果代码"),
            Column.of("toldTopics", "通报情况", "Told", "联系内容（通报情况）", "联系内容", "通报情况", "通报内容"),
            Column.of("workLife", "工作生活情况", "Work and life", "本人反映的工作生活情况", "工作生活情况"),
            Column.of("needs", "困难和需求", "Needs", "困难和需求", "困难需求", "需求"),
            Column.of("handling", "办理情况", "Handling", "办理情况"),
            Column.of("note", "备注", "Note", "备注", "说明"));

    final Roll roll;
    final ContactRecords records;
    final ContactFacts facts;
    final Doubts doubts;
    final Vault vault;
    final Audit audit;
    final Caller caller;

    ContactImport(
            Roll roll,
            ContactRecords records,
            ContactFacts facts,
            Doubts doubts,
            Vault vault,
            Audit audit,
            Caller caller) {
        this.roll = roll;
        this.records = records;
        this.facts = facts;
        this.doubts = doubts;
        this.vault = vault;
        this.audit = audit;
        this.caller = caller;
    }

    @Override
    public String kind() {
        return "CONTACT_RECORDS";
    }

    @Override
    public Right right() {
        return Right.CONTACTS_WRITE;
    }

    @Override
    public List<Column> columns() {
        return Stream.concat(WhoColumns.ALL.stream(), OWN.stream()).toList();
    }

    @Override
    public List<String> marks() {
        return List.of("connected", "toldTopics");
    }

    @Override
    public ImportPass begin(ImportContext context) {
        return new ContactPass(this, context);
    }
}
