package guiyan.privacy.retention;

import guiyan.platform.Keyed;
import jakarta.persistence.Entity;
import java.time.Instant;

/** That rows of one table went because their time was over. */
@Entity
class RetentionRun extends Keyed {

    Instant ranAt;
    String tableName;
    long rowsGone;
}
