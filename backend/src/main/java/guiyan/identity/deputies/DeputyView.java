package guiyan.identity.deputies;

import guiyan.identity.Account;
import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An appointment of a deputy as the API shows it. */
record DeputyView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true) Holder account,
        @Schema(required = true) Holder deputy,
        @Schema(required = true) LocalDate fromDay,
        @Schema(required = true) LocalDate untilDay,
        LocalDate stoppedOn,

        @Schema(required = true, description = "Whether it holds today")
        boolean current)
        implements Revisioned, Located {

    /** An account, by the name of who holds it. */
    @Schema(name = "AccountRef")
    record Holder(
            @Schema(required = true) PublicId id,
            @Schema(required = true) String username,
            @Schema(required = true) String displayName) {

        static Holder of(Account account) {
            return new Holder(PublicId.of(account.id), account.username, account.displayName);
        }
    }

    static DeputyView of(Deputy one, Map<Long, Account> accounts, LocalDate today) {
        return new DeputyView(
                PublicId.of(one.id),
                Revisioned.etag(one),
                Holder.of(accounts.get(one.accountId)),
                Holder.of(accounts.get(one.deputyId)),
                one.fromDay,
                one.untilDay,
                one.stoppedOn,
                one.isOn(today));
    }

    @Override
    public String location() {
        return "/deputies/" + id;
    }
}
