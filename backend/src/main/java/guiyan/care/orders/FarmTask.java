package guiyan.care.orders;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be done on the field. */
@Schema(name = "FarmTask")
public enum FarmTask {
    PLOUGHING,
    RICE_TRANSPLANTING,
    FERTILISING,
    HARVEST,
    OTHER;

    /** What clerks call them, in turn with what each means. */
    public static final String WORDS =
            "犁田 PLOUGHING 犁耕 PLOUGHING 翻耕 PLOUGHING 插秧 RICE_TRANSPLANTING 抢插 RICE_TRANSPLANTING 施肥 FERTILISING 收割 HARVEST 抢收 HARVEST 其他农活 OTHER 其他 OTHER";
}
