package guiyan.identity.devices;

import guiyan.identity.Account;
import guiyan.identity.RefreshCookie;
import guiyan.identity.Sessions;
import guiyan.platform.calendar.SystemClock;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;

/** Lets the holder of an enrolled phone in, and leases it to him anew. */
@Singleton
class Opening {

    private final Devices devices;
    private final Sessions sessions;
    private final SystemClock clock;

    Opening(Devices devices, Sessions sessions, SystemClock clock) {
        this.devices = devices;
        this.sessions = sessions;
        this.clock = clock;
    }

    RestResponse<DeviceOpened> of(Device device, Account account, UriInfo uri) {
        device.lease(clock.now().plus(Devices.leaseOf(account)));
        var entered = sessions.enter(account, device.name, device.id);
        var body = new DeviceOpened(
                entered.token(),
                entered.expiresIn(),
                devices.keyPart(device),
                device.leasedUntil,
                account.displayName,
                account.role);
        return RestResponse.ResponseBuilder.ok(body)
                .cookie(RefreshCookie.of(entered.cookie(), uri).build())
                .build();
    }
}
