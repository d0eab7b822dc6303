package guiyan.platform.limits;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;

/** What the request at hand has taken of its limits. */
@RequestScoped
class Readings {

    private final List<Reading> all = new ArrayList<>();

    void add(Reading reading) {
        all.add(reading);
    }

    List<Reading> all() {
        return all;
    }
}
