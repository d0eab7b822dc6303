package guiyan.homecoming.importing;

import guiyan.homecoming.posts.VillagePosts;
import guiyan.platform.Right;
import guiyan.platform.importing.Column;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportFormat;
import guiyan.platform.importing.ImportPass;
import jakarta.inject.Singleton;
import java.util.List;

/** Posts in the villages and the reserve for them, as a file. */
@Singleton
class PostImport implements ImportFormat {

    private static final List<Column> COLUMNS = List.of(
            Column.of("name", "姓名", "Name", "姓名", "党员姓名"),
            Column.of("organization", "党支部", "Branch", "所在支部", "党支部", "支部", "村", "村居"),
            Column.of("birthDate", "出生日期", "Birth date", "出生日期", "出生年月"),
            Column.of("citizenId", "身份证号", "Citizen id", "身份证号", "身份证号码"),
            Column.of("kind", "类别", "Kind", "类别", "任职类别").choosing(List.of("村级职务", "村级后备力量")),
            Column.of("title", "职务", "Post", "职务", "现任职务", "村内职务"),
            Column.of("from", "任职时间", "From", "任职时间", "任职日期"),
            Column.of("to", "离任时间", "To", "离任时间", "离任日期"));

    final HomecomingTools tools;
    final VillagePosts posts;

    PostImport(HomecomingTools tools, VillagePosts posts) {
        this.tools = tools;
        this.posts = posts;
    }

    @Override
    public String kind() {
        return "VILLAGE_POSTS";
    }

    @Override
    public Right right() {
        return Right.HOMECOMING_WRITE;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public String keyField() {
        return "kind";
    }

    @Override
    public ImportPass begin(ImportContext context) {
        return new PostPass(this, context);
    }
}
