package guiyan.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A row about a person that he has once for each value of an attribute, such as a place on the list of a meeting: when two
 * records of one person become one and both have it, that of the record that goes stays with it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OncePerPerson {

    String value();
}
