package guiyan.platform.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import guiyan.platform.Code.Kind;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImportCodeTest {

    @ParameterizedTest
    @EnumSource
    void speaksBothLanguagesAndSaysWhatToDo(ImportCode code) {
        assertThat(Stream.of(code.zh(), code.hintZh())).allMatch(text -> text.matches(".*\\p{IsHan}.*"));
        assertThat(Stream.of(code.en(), code.hintEn())).allMatch(text -> text.matches("\\P{IsHan}{10,}"));
    }

    @Test
    void knowsEveryCodeOfTheSampleDataWithItsSeverity() throws Exception {
        try (var file = getClass().getResourceAsStream("/township/expected.json")) {
            var codes = new ObjectMapper().readTree(file).get("codes");
            codes.properties()
                    .forEach(
                            code -> assertThat(ImportCode.valueOf(code.getKey()).severity())
                                    .as(code.getKey())
                                    .hasToString(code.getValue().get("kind").asText()));
        }
    }

    @Test
    void isAProblemOfTheValueSaveForConsentAndState() {
        assertThat(ImportCode.CONSENT_MISSING.kind()).isEqualTo(Kind.CONSENT);
        assertThat(ImportCode.OUTFLOW_OVERLAP.kind()).isEqualTo(Kind.STATE);
        assertThat(ImportCode.REFUSED_BY_CLERK.kind()).isEqualTo(Kind.STATE);
        assertThat(ImportCode.ID_CHECKSUM.kind()).isEqualTo(Kind.VALUE);
    }
}
