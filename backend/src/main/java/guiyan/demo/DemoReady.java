package guiyan.demo;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A demonstration is ready when its township is there; everything else is at once. */
@Readiness
class DemoReady implements HealthCheck {

    private final DemoTownship township;

    DemoReady(DemoTownship township) {
        this.township = township;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("demo township")
                .status(township.isReady())
                .build();
    }
}
