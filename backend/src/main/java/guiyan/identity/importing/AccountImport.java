package guiyan.identity.importing;

import guiyan.identity.Accounts;
import guiyan.organizations.Organizations;
import guiyan.platform.Caller;
import guiyan.platform.Right;
import guiyan.platform.audit.Audit;
import guiyan.platform.importing.Column;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportFormat;
import guiyan.platform.importing.ImportPass;
import jakarta.inject.Singleton;
import java.util.List;

/** Accounts from a table, found again by their user names. */
@Singleton
class AccountImport implements ImportFormat {

    private final Accounts accounts;
    private final Organizations organizations;
    private final Caller caller;
    private final Audit audit;

    AccountImport(Accounts accounts, Organizations organizations, Caller caller, Audit audit) {
        this.accounts = accounts;
        this.organizations = organizations;
        this.caller = caller;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return "ACCOUNTS";
    }

    @Override
    public Right right() {
        return Right.ACCOUNTS_WRITE;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("role", "岗位", "Role", "岗位", "账号岗位", "角色", "账号类别"),
                Column.of("displayName", "姓名", "Name", "姓名", "使用人", "账号使用人"),
                Column.of("organization", "单位", "Unit", "单位", "所在单位", "村", "村居", "支部", "党支部", "所在支部"),
                Column.of("username", "用户名", "User name", "用户名", "账号", "登录名"));
    }

    @Override
    public ImportPass begin(ImportContext context) {
        var units = new AccountUnits(organizations, context);
        var reading = new AccountRowReading(units, caller.who().role());
        return new AccountImportPass(accounts, audit, units, reading, context);
    }
}
