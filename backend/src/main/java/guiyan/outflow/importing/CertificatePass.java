package guiyan.outflow.importing;

import static guiyan.platform.importing.ImportCode.ENTRY_INCOMPLETE;

import guiyan.members.Member;
import guiyan.organizations.Organization;
import guiyan.outflow.certificates.ActivityCertificate;
import guiyan.platform.audit.Act;
import guiyan.platform.importing.DateCell;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.RegisterPass;
import guiyan.platform.importing.TextCell;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One pass over the register of certificates; a certificate is its number within its township. */
class CertificatePass extends RegisterPass<ActivityCertificate> {

    private final CertificateImport tools;
    private final ImportContext context;
    private final Map<String, Organization> units;
    private final WhoReading who;
    private Map<Long, Member> holders = Map.of();

    CertificatePass(CertificateImport tools, ImportContext context) {
        super(context);
        this.tools = tools;
        this.context = context;
        var branches = tools.roll.organizations.branches(context.scope());
        units = branches.stream().collect(Collectors.toMap(unit -> unit.code, Function.identity()));
        who = new WhoReading(tools.roll, context, branches);
    }

    @Override
    public void read(ImportRow row) {
        who.read(row);
        row.take("number", TextCell.read(row.cell("number"), 40), Function.identity());
        row.take("issuedBy", TextCell.read(row.cell("issuedBy"), 120), Function.identity());
        for (var field : List.of("issuedOn", "lastCheckedOn")) day(row, field);
        for (var field : List.of("number", "issuedBy", "issuedOn"))
            if (!row.isRejected() && row.values.get(field) == null)
                row.problem(field, ENTRY_INCOMPLETE, row.cell(field).text());
    }

    private void day(ImportRow row, String field) {
        var date = DateCell.read(row.cell(field), context.today());
        date.findings().forEach(finding -> row.problem(field, finding));
        if (date.value() != null) row.values.put(field, date.value().lastDay().toString());
    }

    @Override
    protected void prepare(List<ImportRow> rows) {
        var finding = new WhoFinding(tools.roll, context, units, rows);
        holders = new HashMap<>();
        for (var row : rows) {
            var member = finding.of(row);
            if (member != null) holders.put(member.id, member);
        }
    }

    @Override
    protected String key(ImportRow row) {
        return holders.get(row.subjectId).townshipId + " " + row.values.get("number");
    }

    @Override
    protected Map<String, ActivityCertificate> stored(List<ImportRow> rows) {
        var townships = holders.values().stream().map(m -> m.townshipId).collect(Collectors.toSet());
        var numbers = rows.stream().map(row -> row.values.get("number")).toList();
        return tools.certificates.list("townshipId in ?1 and number in ?2", townships, numbers).stream()
                .collect(Collectors.toMap(c -> c.townshipId + " " + c.number, Function.identity()));
    }

    @Override
    protected List<ActivityCertificate> withIds(Collection<Long> ids) {
        return tools.certificates.list("id in ?1", ids);
    }

    @Override
    protected Map<String, String> texts(ActivityCertificate certificate) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("issuedOn", certificate.issuedOn.toString());
        texts.put("issuedBy", certificate.issuedBy);
        texts.put("lastCheckedOn", certificate.lastCheckedOn == null ? null : certificate.lastCheckedOn.toString());
        return texts;
    }

    @Override
    protected ActivityCertificate create(ImportRow row) {
        var holder = holders.containsKey(row.subjectId)
                ? holders.get(row.subjectId)
                : tools.roll
                        .members
                        .withIds(context.scope(), List.of(row.subjectId))
                        .get(0);
        var certificate = new ActivityCertificate();
        certificate.placeWhere(holder);
        certificate.personId = holder.id;
        certificate.number = row.values.get("number");
        write(certificate, row.values);
        tools.certificates.recorded(certificate);
        tools.audit.record(Act.of("certificate.issued").on(holder.id).because(certificate.number), certificate);
        return certificate;
    }

    @Override
    protected void change(ActivityCertificate certificate, Map<String, String> values) {
        write(certificate, values);
        tools.audit.record(
                Act.of("certificate.checked").on(certificate.personId).changing(values.keySet()), certificate);
        tools.certificates.stamped(certificate);
    }

    private static void write(ActivityCertificate certificate, Map<String, String> values) {
        if (values.containsKey("issuedOn")) certificate.issuedOn = LocalDate.parse(values.get("issuedOn"));
        if (values.containsKey("issuedBy")) certificate.issuedBy = values.get("issuedBy");
        if (!values.containsKey("lastCheckedOn")) return;
        var checked = values.get("lastCheckedOn");
        certificate.lastCheckedOn = checked == null ? null : LocalDate.parse(checked);
    }

    @Override
    protected void forget(Collection<ActivityCertificate> gone) {
        gone.forEach(c ->
                tools.audit.record(Act.of("certificate.reverted").on(c.personId).deleting(), c));
        tools.certificates.forget(gone);
    }

    @Override
    public String masked(String field, String value) {
        return Phones.masked(field, value);
    }
}
