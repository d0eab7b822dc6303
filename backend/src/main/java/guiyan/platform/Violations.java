package guiyan.platform;

import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;

/** Which code of the closed list a broken bean constraint is. */
@Singleton
class Violations {

    Code code(ConstraintViolation<?> violation) {
        var constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> PlatformCode.MISSING;
            case "Size" -> PlatformCode.TOO_LONG;
            case "Min", "Max", "Positive", "PositiveOrZero", "DecimalMin", "DecimalMax", "Digits" ->
                PlatformCode.OUT_OF_RANGE;
            case "Past", "PastOrPresent" -> PlatformCode.IN_FUTURE;
            default -> PlatformCode.MALFORMED;
        };
    }
}
