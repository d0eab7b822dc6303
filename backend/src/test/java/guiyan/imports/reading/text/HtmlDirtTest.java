package guiyan.imports.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import guiyan.imports.reading.ClerkFile;
import guiyan.imports.reading.Reading;
import guiyan.imports.reading.sheets.Format;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Web pages that call themselves .xls. */
class HtmlDirtTest {

    @TempDir
    Path folder;

    @Test
    void d09_htmlPosingAsXls() throws Exception {
        var page = "<html><body><table><tr><td"
                + " colspan=2>名册</td></tr><tr><th>姓<br>名</th><th>所在支部</th></tr><tr><td>覃梓松</td><td"
                + " rowspan=2>柳湾村</td></tr><tr style='display: none'><td>卢湘田&nbsp;</td></tr></table></body></html>";
        var path = Reading.file(folder, "册.xls", page, "GB18030");
        try (var file = ClerkFile.open(path, "册.xls")) {
            assertThat(file.format()).isEqualTo(Format.HTML);
            assertThat(file.charset()).isEqualTo("GB18030");
            var rows = Reading.rows(file, 0);
            assertThat(Reading.texts(rows.get(3))).containsExactly("卢湘田", "柳湾村");
            assertThat(rows.get(3).cell(1).filled()).isTrue();
            assertThat(rows.get(3).hidden()).isTrue();
        }
        assertThat(Reading.headings(path)).containsExactly("姓名", "所在支部");
    }
}
