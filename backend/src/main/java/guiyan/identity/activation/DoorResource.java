package guiyan.identity.activation;

import guiyan.identity.Account;
import guiyan.identity.AccountDesk;
import guiyan.identity.Accounts;
import guiyan.identity.devices.DeviceEnrolled;
import guiyan.identity.devices.Devices;
import guiyan.people.Person;
import guiyan.people.Persons;
import guiyan.people.contactpoints.ContactPoint;
import guiyan.people.contactpoints.ContactPoints;
import guiyan.people.values.Phone;
import guiyan.platform.Open;
import guiyan.platform.Refusal;
import guiyan.platform.Retried;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.limits.Limited;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/auth/activate/device")
@Tag(name = "Sign-in")
class DoorResource {

    private final ActivationCodes codes;
    private final Accounts accounts;
    private final AccountDesk desk;
    private final Devices devices;
    private final Persons persons;
    private final ContactPoints points;
    private final Audit audit;

    DoorResource(
            ActivationCodes codes,
            Accounts accounts,
            AccountDesk desk,
            Devices devices,
            Persons persons,
            ContactPoints points,
            Audit audit) {
        this.codes = codes;
        this.accounts = accounts;
        this.desk = desk;
        this.devices = devices;
        this.persons = persons;
        this.points = points;
        this.audit = audit;
    }

    @POST
    @Open(limit = Limited.SIGN_IN)
    @Retried
    @Transactional
    @Operation(
            summary = "Open one's own door on the phone at hand",
            description =
                    "With the code that was handed over, one's own number and a PIN of one's choice; from then on the PIN opens it, on this phone alone. Another phone needs another code, and ends the one before. A wrong code is counted; a used, expired or unknown one, and a number that is not the member's, are answered the same.")
    public DeviceEnrolled openDoorOnDevice(
            @Valid @NotNull DoorForm form,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.USER_AGENT) String browser) {
        var code = codes.used(form.id(), form.code());
        var person = persons.findById(code.personId);
        if (person == null || !isHis(person, form.phone()))
            throw new Refusal(ActivationRefusal.ACTIVATION_FAILED, null);
        var account = door(person);
        var enrolled = devices.enrol(account, form.pin(), browser);
        audit.record(Act.of("device.enrolled").on(person.id), accounts.written(account));
        audit.seen(Act.read("device.enrolled", List.of()).on(person.id), account);
        return devices.told(enrolled);
    }

    /** Where the file has a number of his own, it must be that one. */
    private boolean isHis(Person person, String said) {
        var own = points.inUse(person.id).stream()
                .filter(point -> point.owner == ContactPoint.Owner.SELF)
                .map(point -> points.open(point))
                .toList();
        return own.isEmpty() || Phone.find(said).filter(own::contains).isPresent();
    }

    private Account door(Person person) {
        var account = accounts.ofPerson(person.id);
        if (account == null) return accounts.openDoorFor(person);
        if (account.disabled) throw new Refusal(ActivationRefusal.ACTIVATION_FAILED, null);
        desk.endSessions(account);
        return account;
    }
}
