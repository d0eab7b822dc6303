package guiyan.identity.devices;

import guiyan.identity.Accounts;
import guiyan.platform.Open;
import guiyan.platform.Refusal;
import guiyan.platform.Retried;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.SystemClock;
import guiyan.platform.limits.Limited;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/auth/device")
@Tag(name = "Sign-in")
class OpeningResource {

    private final Devices devices;
    private final Opening opening;
    private final Accounts accounts;
    private final Audit audit;
    private final SystemClock clock;

    OpeningResource(Devices devices, Opening opening, Accounts accounts, Audit audit, SystemClock clock) {
        this.devices = devices;
        this.opening = opening;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    @POST
    @Open(limit = Limited.SIGN_IN)
    @Retried
    @Transactional
    @Operation(
            summary = "Come in by the PIN of an enrolled phone",
            description =
                    "Answers a bearer token, sets the refresh cookie, and hands out the server's half of the key. A wrong PIN is counted and the fifth ends the phone; one that is ended or unknown is answered `DEVICE_ENDED`, and wipes what lies on it. Past its lease it is answered `DEVICE_LAPSED` until its holder has signed in with his password; the sheets on it go, what waits to be sent stays. Wrong passwords tried elsewhere do not shut it.")
    public RestResponse<DeviceOpened> openByDevice(@Valid @NotNull DeviceOpening form, UriInfo uri) {
        var device = devices.opened(form.device(), form.secret(), form.pin());
        var account = accounts.findById(device.accountId);
        if (account.disabled) throw new Refusal(DeviceCode.DEVICE_ENDED, null);
        if (device.hasLapsed(clock.now(), account.lastSignInAt)) throw new Refusal(DeviceCode.DEVICE_LAPSED, null);
        accounts.enteredByPhone(account);
        audit.record(Act.of("account.signed-in").because("PIN"), account);
        return opening.of(device, account, uri);
    }
}
