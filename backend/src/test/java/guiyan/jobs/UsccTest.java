package guiyan.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import guiyan.jobs.values.Trade;
import guiyan.platform.ids.Uscc;
import java.util.List;
import org.junit.jupiter.api.Test;

class UsccTest {

    @Test
    void aCodeWhoseCheckCharacterFitsIsOne() {
        for (var code : List.of("91350100M000100Y43", "92439901MA4L00001N", "93439901MA4L00002N"))
            assertThat(Uscc.isOne(code)).as(code).isTrue();
    }

    @Test
    void aSlipOfOneCharacterIsNone() {
        for (var code :
                List.of("91439901MA4L000141", "91350100M000100Y44", "91350100M000100Y4", "91350100M000100YI3", ""))
            assertThat(Uscc.isOne(code)).as(code).isFalse();
    }

    @Test
    void aTitleTellsTheTrade() {
        assertThat(Trade.of("熟练泥瓦工")).isEqualTo(Trade.BRICKLAYER);
        assertThat(Trade.of("养猪")).isEqualTo(Trade.OTHER);
    }
}
