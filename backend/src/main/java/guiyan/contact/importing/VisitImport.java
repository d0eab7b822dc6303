package guiyan.contact.importing;

import guiyan.contact.visits.Visits;
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

/** The register of visits as a file (domain.md L-07). */
@Singleton
class VisitImport implements ImportFormat {

    private static final List<Column> OWN = List.of(
            Column.of("visitedOn", "走访时间", "Visited on", "走访时间", "走访日期", "慰问时间"),
            Column.of("visited", "走访对象", "Whom", "走访对象", "慰问对象"),
            Column.of("relation", "与流动党员关系", "Relation", "与流动党员关系", "与党员关系")
                    .choosing(List.of("本人", "配偶", "父母", "子女", "其他")),
            Column.of("visitor", "走访人", "By whom", "走访人", "慰问人"),
            Column.of("cause", "走访事由", "Cause", "走访事由", "走访事由（春节/七一/生病/困难）", "事由")
                    .choosing(List.of("春节", "七一", "生病", "困难", "吊唁", "鼓励外出", "其他")),
            Column.of("money", "慰问金", "Money", "慰问金", "慰问金（元）"),
            Column.of("goods", "慰问品", "Goods", "慰问品"),
            Column.of("hardship", "存在困难", "Hardship", "存在困难", "困难情况"),
            Column.of("measures", "解决措施", "Measures", "解决措施"),
            Column.of("settledOn", "完成时间", "Settled", "完成时间", "办结时间"));

    final Roll roll;
    final Visits visits;
    final Vault vault;
    final Audit audit;
    final Caller caller;

    VisitImport(Roll roll, Visits visits, Vault vault, Audit audit, Caller caller) {
        this.roll = roll;
        this.visits = visits;
        this.vault = vault;
        this.audit = audit;
        this.caller = caller;
    }

    @Override
    public String kind() {
        return "VISITS";
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
    public String keyField() {
        return "visitedOn";
    }

    @Override
    public ImportPass begin(ImportContext context) {
        return new VisitPass(this, context);
    }
}
