package guiyan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import guiyan.platform.importing.ImportCode;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every room's codes say. */
class CodeTextsTest {

    @Test
    void chineseIsWrittenWithChinesePunctuation() throws ClassNotFoundException {
        var texts = new ArrayList<String>();
        for (var room : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("guiyan")) {
            if (!room.isEnum() || !room.isAssignableTo(Code.class)) continue;
            for (var each : Class.forName(room.getName()).getEnumConstants())
                texts.addAll(chinese((Code) each).toList());
        }
        assertThat(texts).hasSizeGreaterThan(100).noneMatch(text -> text.matches("(?s).*[,:;!?()].*"));
    }

    private static Stream<String> chinese(Code code) {
        return code instanceof ImportCode row ? Stream.of(row.zh(), row.hintZh()) : Stream.of(code.zh());
    }
}
