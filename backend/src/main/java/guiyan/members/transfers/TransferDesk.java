package guiyan.members.transfers;

import guiyan.members.Member;
import guiyan.members.Members;
import guiyan.organizations.OrganizationCode;
import guiyan.organizations.Organizations;
import guiyan.platform.Caller;
import guiyan.platform.Place;
import guiyan.platform.Refusal;
import guiyan.platform.Scope;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** Issues letters of transfer. */
@Singleton
public class TransferDesk {

    private final Transfers transfers;
    private final Members members;
    private final Organizations organizations;
    private final Audit audit;
    private final Caller caller;

    TransferDesk(Transfers transfers, Members members, Organizations organizations, Audit audit, Caller caller) {
        this.transfers = transfers;
        this.members = members;
        this.organizations = organizations;
        this.audit = audit;
        this.caller = caller;
    }

    /** What a letter says; it goes to a branch by its code, or outside by its name. */
    public record Letter(String no, String toCode, String toOutside, LocalDate issuedOn, String reason) {}

    /** Issues it for the member, valid as long as a letter may be. */
    public AffiliationTransfer issue(long member, Letter letter) {
        return issue(new TransferForm(
                PublicId.of(member),
                letter.no(),
                letter.toCode(),
                letter.toOutside(),
                letter.issuedOn(),
                null,
                letter.reason()));
    }

    AffiliationTransfer issue(TransferForm form) {
        var member = members.require(caller.scope(), form.memberId());
        member.requireActive();
        transfers.open(member.id).ifPresent(TransferDesk::refuseSecond);
        var transfer = new AffiliationTransfer();
        transfer.introduce(member);
        form.applyTo(transfer);
        transfer.accountId = caller.who().actingFor() == null
                ? caller.who().accountId()
                : caller.who().principalId();
        transfer.destination = form.goesOutside() ? null : destination(form.toCode(), member);
        transfers.recorded(transfer);
        audit.record(Act.of("transfer.issued").on(member.id).because(form.letterNo()), transfer);
        return transfer;
    }

    private static void refuseSecond(AffiliationTransfer first) {
        throw new Refusal(TransferCode.TRANSFER_OPEN, "memberId", first.letterNo).legal("withdraw");
    }

    private Place destination(String code, Member member) {
        var branch = organizations.findByCode(Scope.EVERYTHING, code).orElse(null);
        if (branch == null) throw new Refusal(OrganizationCode.UNIT_UNKNOWN, "toCode");
        if (!branch.keepsARegister()) throw new Refusal(OrganizationCode.UNIT_KEEPS_NO_REGISTER, "toCode");
        if (branch.id.equals(member.branchId)) throw new Refusal(TransferCode.SAME_BRANCH, "toCode");
        return Place.of(branch);
    }
}
