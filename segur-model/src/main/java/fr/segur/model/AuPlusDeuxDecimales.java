package fr.segur.model;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** At most two significant decimals: {@code 9125.000} passes, {@code 9124.999} does not. */
@Documented
@Constraint(validatedBy = AuPlusDeuxDecimales.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface AuPlusDeuxDecimales {

  /** {@return the code of the rule that says the same} */
  String message() default "";

  /** {@return bean Validation groups} */
  Class<?>[] groups() default {};

  /** {@return bean Validation payload} */
  Class<? extends Payload>[] payload() default {};

  /** Called by the Bean Validation provider. */
  final class Validator implements ConstraintValidator<AuPlusDeuxDecimales, BigDecimal> {

    /** Stateless: one serves all. */
    public Validator() {}

    /**
     * {@return true of an absent value too: presence is another constraint}
     *
     * @param nombre the number; null is valid
     */
    public static boolean respecteePar(@Nullable BigDecimal nombre) {
      return nombre == null
          || nombre.scale() <= Bornes.DECIMALES
          || nombre.stripTrailingZeros().scale() <= Bornes.DECIMALES;
    }

    @Override
    public boolean isValid(@Nullable BigDecimal nombre, ConstraintValidatorContext context) {
      return respecteePar(nombre);
    }
  }
}
