package guiyan.identity.devices;

import guiyan.platform.ids.PublicId;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of one's own enrolled phones. */
record DeviceView(
        @Schema(required = true) PublicId id,

        @Schema(description = "What its browser calls itself")
        String name,

        @Schema(required = true) Instant enrolledAt,
        @Schema(required = true) Instant leasedUntil) {

    static DeviceView of(Device device) {
        return new DeviceView(PublicId.of(device.id), device.name, device.enrolledAt, device.leasedUntil);
    }
}
