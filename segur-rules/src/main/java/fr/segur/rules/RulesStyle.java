package fr.segur.rules;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How builders are generated; kept out of the class files so that users need no Immutables. */
@Value.Style(
    allowedClasspathAnnotations = {javax.annotation.processing.Generated.class},
    jdkOnly = true)
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.SOURCE)
public @interface RulesStyle {}
