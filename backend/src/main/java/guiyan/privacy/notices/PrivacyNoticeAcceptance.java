package guiyan.privacy.notices;

import guiyan.platform.Keyed;
import jakarta.persistence.Entity;
import java.time.Instant;

/** That the holder of an account has read a notice and accepted it. */
@Entity
class PrivacyNoticeAcceptance extends Keyed {

    Long noticeId;
    Long accountId;
    Instant acceptedAt;
}
