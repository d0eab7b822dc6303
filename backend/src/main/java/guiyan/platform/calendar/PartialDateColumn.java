package guiyan.platform.calendar;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A partial date as the text the API shows, which also sorts by time. */
@Converter
public class PartialDateColumn implements AttributeConverter<PartialDate, String> {

    @Override
    public String convertToDatabaseColumn(PartialDate date) {
        return date == null ? null : date.toString();
    }

    @Override
    public PartialDate convertToEntityAttribute(String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
