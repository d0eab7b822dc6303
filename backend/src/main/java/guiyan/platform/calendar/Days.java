package guiyan.platform.calendar;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Days from outside are of the years 1900 to 2100: of no other does a register speak, and none costs a walk through all months till then. */
@Provider
@Singleton
public class Days implements ParamConverterProvider, ObjectMapperCustomizer {

    private static final int FIRST = 1900;
    private static final int LAST = 2100;

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == LocalDate.class ? (ParamConverter<T>) new InAddress() : null;
    }

    @Override
    public void customize(ObjectMapper json) {
        json.registerModule(new SimpleModule("days").addDeserializer(LocalDate.class, new InBody()));
    }

    // After the modules that Quarkus brings, which read any year.
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    private static boolean isKnown(LocalDate day) {
        return day == null || day.getYear() >= FIRST && day.getYear() <= LAST;
    }

    private static final class InAddress implements ParamConverter<LocalDate> {

        @Override
        public LocalDate fromString(String text) {
            var day = LocalDate.parse(text);
            if (!isKnown(day)) throw new DateTimeException("no register speaks of " + text);
            return day;
        }

        @Override
        public String toString(LocalDate day) {
            return day.toString();
        }
    }

    private static final class InBody extends StdScalarDeserializer<LocalDate> {

        InBody() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
            var text = json.getText();
            var day = LocalDateDeserializer.INSTANCE.deserialize(json, context);
            if (isKnown(day)) return day;
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "of no year that is known");
        }
    }
}
