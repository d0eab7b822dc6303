package guiyan.platform.audit;

import guiyan.platform.Right;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Changes of such rows stand in the feed of changes, for whoever may read what they are of. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface Followed {

    /** The type that the feed names. */
    String value();

    /** The right that reading one asks for. */
    Right right();

    /** Whose id the feed names. */
    By by() default By.ROW;

    /** The row's own id, or that of the person whom the act concerns. */
    enum By {
        ROW,
        PERSON
    }
}
