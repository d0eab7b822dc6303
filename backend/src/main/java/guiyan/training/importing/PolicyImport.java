package guiyan.training.importing;

import guiyan.organizations.WritingUnits;
import guiyan.platform.Right;
import guiyan.platform.audit.Audit;
import guiyan.platform.importing.Column;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportFormat;
import guiyan.platform.importing.ImportPass;
import guiyan.training.policies.Policies;
import jakarta.inject.Singleton;
import java.util.List;

/** The catalogue of policies, as a file; several documents of one policy stand in one cell, divided by 、. */
@Singleton
class PolicyImport implements ImportFormat {

    final Policies policies;
    final WritingUnits units;
    final Audit audit;

    PolicyImport(Policies policies, WritingUnits units, Audit audit) {
        this.policies = policies;
        this.units = units;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return "POLICIES";
    }

    @Override
    public Right right() {
        return Right.TRAINING_WRITE;
    }

    @Override
    public String keyField() {
        return "title";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("title", "政策名称", "Policy", "政策名称", "政策"),
                Column.of("issuer", "发文单位", "Decreed by", "发文单位"),
                Column.of("audience", "适用对象", "For whom", "适用对象")
                        .choosing(List.of("所有人", "外出党员", "外出务工人员", "返乡人员", "留守家庭")),
                Column.of("trade", "适用工种", "For whose trade", "适用工种"),
                Column.of("gives", "政策内容", "What one gets", "政策内容", "补助内容"),
                Column.of("eligible", "办理条件", "Who is eligible", "办理条件", "享受条件"),
                Column.of("documents", "所需材料", "Documents", "所需材料", "材料"),
                Column.of("applyAt", "办理地点", "Where to go", "办理地点"),
                Column.of("phone", "咨询电话", "Telephone", "咨询电话"),
                Column.of("validFrom", "执行日期", "From", "执行日期", "生效日期"),
                Column.of("expiresOn", "截止日期", "Through", "截止日期", "失效日期"));
    }

    @Override
    public ImportPass begin(ImportContext context) {
        return new PolicyPass(this, context);
    }
}
