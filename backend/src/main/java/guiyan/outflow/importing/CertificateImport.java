package guiyan.outflow.importing;

import guiyan.organizations.Organizations;
import guiyan.outflow.certificates.Certificates;
import guiyan.platform.Right;
import guiyan.platform.audit.Audit;
import guiyan.platform.importing.Column;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportFormat;
import guiyan.platform.importing.ImportPass;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** The register of activity certificates as a file (domain.md L-03). */
@Singleton
class CertificateImport implements ImportFormat {

    private static final List<Column> OWN = List.of(
            Column.of("number", "证号", "Number", "证号", "活动证号", "活动证编号", "证件编号"),
            Column.of("issuedOn", "发证时间", "Issued", "发证时间", "发证日期"),
            Column.of("issuedBy", "发证单位", "Issued by", "发证单位", "发证机关"),
            Column.of("lastCheckedOn", "年审时间", "Last check", "年审时间", "年审日期", "最近年审"),
            Column.of("validOn", "有效核对日", "Valid on", "有效核对日"));

    final Roll roll;
    final Certificates certificates;
    final Organizations organizations;
    final Audit audit;

    CertificateImport(Roll roll, Certificates certificates, Organizations organizations, Audit audit) {
        this.roll = roll;
        this.certificates = certificates;
        this.organizations = organizations;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return "ACTIVITY_CERTIFICATES";
    }

    @Override
    public Right right() {
        return Right.OUTFLOWS_WRITE;
    }

    @Override
    public List<Column> columns() {
        return Stream.concat(OWN.stream(), WhoColumns.ALL.stream()).toList();
    }

    @Override
    public ImportPass begin(ImportContext context) {
        return new CertificatePass(this, context);
    }
}
