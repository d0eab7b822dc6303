package guiyan.platform;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** A yes or a no in an address is {@code true} or {@code false}; any other word is unreadable, not a no. */
@Provider
public class YesOrNo implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == Boolean.class || type == boolean.class ? (ParamConverter<T>) new InAddress() : null;
    }

    private static final class InAddress implements ParamConverter<Boolean> {

        @Override
        public Boolean fromString(String text) {
            return switch (text) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new IllegalArgumentException("neither true nor false: " + text);
            };
        }

        @Override
        public String toString(Boolean value) {
            return value.toString();
        }
    }
}
