package guiyan.outflow.importing;

import static guiyan.platform.importing.ImportCode.CERTIFICATE_HELD;
import static guiyan.platform.importing.ImportCode.END_BEFORE_START;
import static guiyan.platform.importing.ImportCode.EVENT_REFUSED;

import guiyan.outflow.certificates.ActivityCertificate;
import guiyan.platform.Scope;
import guiyan.platform.audit.Act;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.RegisterPass;
import guiyan.platform.importing.TextCell;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One pass over the register of certificates; a certificate is its number within its township. */
class CertificatePass extends RegisterPass<ActivityCertificate> {

    private final CertificateImport tools;
    private final MemberRows holders;
    private final Map<String, String> names = new HashMap<>();
    private final Map<Long, String> held = new HashMap<>();
    private final Set<Long> withdrawn = new HashSet<>();

    CertificatePass(CertificateImport tools, ImportContext context) {
        super(context);
        this.tools = tools;
        holders = new MemberRows(tools.roll, context);
    }

    @Override
    public void read(ImportRow row) {
        holders.read(row);
        row.take("number", TextCell.read(row.cell("number"), 40), Function.identity());
        row.take("issuedBy", TextCell.read(row.cell("issuedBy"), 120), this::called);
        for (var field : List.of("issuedOn", "lastCheckedOn")) holders.day(row, field);
        holders.require(row, "number", "issuedBy", "issuedOn");
    }

    /** A unit that is named by its code is called by its name. */
    private String called(String issuer) {
        return names.computeIfAbsent(
                issuer,
                code -> tools.organizations
                        .findByCode(Scope.EVERYTHING, code)
                        .map(unit -> unit.name)
                        .orElse(code));
    }

    @Override
    protected void prepare(List<ImportRow> rows) {
        holders.find(rows);
        held.clear();
        tools.certificates
                .valid(holders.all().stream().map(holder -> holder.id).collect(Collectors.toSet()))
                .forEach(certificate -> held.put(certificate.personId, certificate.number));
    }

    /** A certificate is checked once it is issued and until it is withdrawn; a member holds one at a time. */
    @Override
    protected void check(ImportRow row, Map<String, String> after) {
        var checked = after.get("lastCheckedOn");
        if (withdrawn.contains(row.entityId)) row.problem("number", EVENT_REFUSED, row.values.get("number"));
        else if (checked != null && checked.compareTo(after.get("issuedOn")) < 0)
            row.problem(
                    "lastCheckedOn", END_BEFORE_START, row.cell("lastCheckedOn").text());
        else hold(row);
    }

    private void hold(ImportRow row) {
        var number = row.values.get("number");
        var other = row.entityId == null ? held.putIfAbsent(row.subjectId, number) : null;
        if (other != null && !other.equals(number)) row.problem("number", CERTIFICATE_HELD, other);
    }

    @Override
    protected String key(ImportRow row) {
        return holders.of(row).townshipId + " " + row.values.get("number");
    }

    @Override
    protected Map<String, ActivityCertificate> stored(List<ImportRow> rows) {
        var townships = holders.all().stream().map(m -> m.townshipId).collect(Collectors.toSet());
        var numbers = rows.stream().map(row -> row.values.get("number")).toList();
        var stored = tools.certificates.list("townshipId in ?1 and number in ?2", townships, numbers);
        withdrawn.clear();
        stored.stream().filter(each -> !each.isValid()).forEach(each -> withdrawn.add(each.id));
        return stored.stream().collect(Collectors.toMap(c -> c.townshipId + " " + c.number, Function.identity()));
    }

    @Override
    protected String numberField() {
        return "number";
    }

    @Override
    protected boolean isAnothers(ImportRow row, ActivityCertificate certificate) {
        return super.isAnothers(row, certificate) || !certificate.personId.equals(row.subjectId);
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
        var holder = holders.of(row);
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
        return MemberRows.masked(field, value);
    }
}
