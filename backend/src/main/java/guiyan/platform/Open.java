package guiyan.platform;

import guiyan.platform.limits.Limited;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An operation that needs no sign-in. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Open {

    /** By which limit its requests are counted. */
    Limited limit() default Limited.STRANGER;
}
