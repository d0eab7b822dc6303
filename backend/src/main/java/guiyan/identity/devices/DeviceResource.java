package guiyan.identity.devices;

import guiyan.identity.Account;
import guiyan.identity.Accounts;
import guiyan.identity.Sessions;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.SystemClock;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/me/devices")
@Tag(name = "Sign-in")
class DeviceResource {

    private final Devices devices;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Caller caller;
    private final Audit audit;
    private final SystemClock clock;

    DeviceResource(
            Devices devices, Accounts accounts, Sessions sessions, Caller caller, Audit audit, SystemClock clock) {
        this.devices = devices;
        this.accounts = accounts;
        this.sessions = sessions;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Allowed(Right.OWN_ACCOUNT)
    @Operation(
            summary = "List one's own enrolled phones, the newest first",
            description = "Those that open with a PIN, and until when.")
    public List<DeviceView> listOwnDevices() {
        return devices.openOf(caller.who().accountId()).stream()
                .map(DeviceView::of)
                .toList();
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.OWN_PHONE)
    @Retried
    @Transactional
    @Operation(
            summary = "Enrol the phone at hand, to open it with a PIN and write things down without a network",
            description =
                    "For eight days from each time it is opened. What lies on it is under a key made of the PIN and of what the server holds; five wrong PINs end it.")
    public DeviceEnrolled enrolDevice(
            @Valid @NotNull EnrolForm form,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.USER_AGENT) String browser) {
        var account = own();
        var enrolled = devices.enrol(account, form.pin(), browser);
        audit.record(Act.of("device.enrolled").on(account.personId), account);
        if (account.personId != null)
            audit.seen(Act.read("device.enrolled", List.of()).on(account.personId), account);
        return devices.told(enrolled);
    }

    @POST
    @Path("/{id}/end")
    @ResponseStatus(204)
    @Allowed(Right.OWN_ACCOUNT)
    @Retried
    @Transactional
    @Operation(
            summary = "End one of one's own enrolled phones",
            description = "Nobody comes in with it any more, whoever holds it; what lies on it stays shut.")
    public void endOwnDevice(PublicId id) {
        var device = devices.requireOwnOpen(id);
        device.end(clock.now());
        sessions.endOf(device.id);
        var account = own();
        audit.record(Act.of("device.ended").on(account.personId), account);
    }

    private Account own() {
        return accounts.findById(caller.who().accountId());
    }
}
