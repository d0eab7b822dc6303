package guiyan.privacy.notices;

import guiyan.platform.ids.PublicId;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A notice as the API shows it, and whether the caller has accepted it. */
record PrivacyNoticeView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) int number,
        @Schema(required = true) String title,
        @Schema(required = true) String text,
        @Schema(required = true) LocalDate publishedOn,

        @Schema(description = "When the caller has accepted it; missing before")
        Instant acceptedAt) {

    static PrivacyNoticeView of(PrivacyNotice notice, PrivacyNoticeAcceptance acceptance) {
        return new PrivacyNoticeView(
                PublicId.of(notice.id),
                notice.number,
                notice.title,
                notice.text,
                notice.publishedOn,
                acceptance == null ? null : acceptance.acceptedAt);
    }
}
