package guiyan.outflow.importing;

import guiyan.outflow.values.DepartureMode;
import guiyan.outflow.values.OutflowChannel;
import guiyan.platform.importing.CodeCell;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.Text;
import java.util.List;
import java.util.function.Function;

/** Reads how somebody came to leave: by which way, and whether it was organised (S-25). */
final class WaysOut {

    static final List<String> CHANNELS = List.of("自己联系", "亲友介绍", "干部介绍", "党员介绍", "中介机构", "劳务输出", "国家劳务输出", "招聘会", "其他");
    static final List<String> MODES = List.of("有组织", "经人介绍", "自发");

    private static final CodeCell CHANNEL = new CodeCell(Text.words(
            OutflowChannel.values(),
            "自己联系 SELF 自找 SELF 亲友介绍 RELATIVES 亲戚介绍 RELATIVES 干部介绍 CADRE 党员介绍 FELLOW_MEMBER"
                    + " 中介机构 LABOUR_AGENCY 中介 LABOUR_AGENCY 劳务输出 LABOUR_EXPORT 国家劳务输出 NATIONAL_LABOUR_EXPORT"
                    + " 国家劳务输出工程 NATIONAL_LABOUR_EXPORT 招聘会 JOB_FAIR 其他 OTHER"));
    private static final CodeCell MODE = new CodeCell(Text.words(
            DepartureMode.values(),
            "有组织 ORGANISED 组织输出 ORGANISED 定向输出 ORGANISED 经人介绍 INTRODUCED 介绍 INTRODUCED"
                    + " 自发 SELF_ARRANGED 自行外出 SELF_ARRANGED"));

    private WaysOut() {}

    static void read(ImportRow row) {
        row.take("channel", CHANNEL.read(row.cell("channel")), Function.identity());
        row.take("departureMode", MODE.read(row.cell("departureMode")), Function.identity());
    }
}
