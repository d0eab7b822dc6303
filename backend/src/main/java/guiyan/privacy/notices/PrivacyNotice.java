package guiyan.privacy.notices;

import guiyan.platform.Identified;
import jakarta.persistence.Entity;
import java.time.LocalDate;

/** What is told about the use of data; a new text is a new version, and none is ever changed (P-06). */
@Entity
class PrivacyNotice extends Identified {

    int number;
    String title;
    String text;
    LocalDate publishedOn;
}
