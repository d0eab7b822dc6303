package guiyan.care.balance;

import guiyan.care.orders.FarmTask;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Seasons in one column: a task, its first and last day, and the days of work for a mu. */
@Converter
public class SeasonsColumn implements AttributeConverter<List<FieldWork>, String> {

    @Override
    public String convertToDatabaseColumn(List<FieldWork> seasons) {
        return seasons.stream()
                .map(work -> "%s %s %s %s"
                        .formatted(
                                work.task(),
                                work.firstDay(),
                                work.lastDay(),
                                work.perMu().toPlainString()))
                .collect(Collectors.joining(";"));
    }

    @Override
    public List<FieldWork> convertToEntityAttribute(String text) {
        return Stream.of(text.split(";"))
                .map(season -> season.split(" "))
                .map(part -> FieldWork.of(FarmTask.valueOf(part[0]), part[1], part[2], part[3]))
                .toList();
    }
}
