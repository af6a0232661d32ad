package io.openhotline.journeys.system;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/// Gives the journeys of a class a [HotlineSystem] of their own, which runs this pack: it starts
/// before the first test of the class and stops after the last.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(PackSystemExtension.class)
public @interface Pack {

    /// A folder of `deploy/policies`.
    String value();
}
