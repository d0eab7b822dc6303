package guiyan.contact;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One number that was tried. */
@Embeddable
public record Try(
        long contactPointId, @Enumerated(EnumType.STRING) Outcome outcome) {}
