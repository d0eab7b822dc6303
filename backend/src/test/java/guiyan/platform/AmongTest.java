package guiyan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AmongTest {

    @Test
    void asksForEachValueWithAPowerOfTwoOfParameters() {
        var among = Among.of("m.id", "id", List.of(7L, 8L, 9L));
        assertThat(among.condition()).isEqualTo("m.id in (:id0, :id1, :id2, :id3)");
        assertThat(among.values())
                .containsEntry("id0", 7L)
                .containsEntry("id2", 9L)
                .containsEntry("id3", 9L);
        assertThat(Among.of("m.id", "id", List.of(7L)).values()).hasSize(1);
        assertThat(Among.of("m.id", "id", List.of(7L, 8L)).values()).hasSize(2);
    }

    @Test
    void noValueIsAmongNone() {
        assertThat(Among.of("m.id", "id", List.of()).condition()).isEqualTo("1 = 0");
    }
}
