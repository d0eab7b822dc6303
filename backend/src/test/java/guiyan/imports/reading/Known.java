package guiyan.imports.reading;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The alias table the tests ask with: every heading a clerk is known to write. */
public final class Known {

    private static final Set<String> ALIASES = Arrays.stream(
                    ("姓名 党员姓名 流动党员姓名 学员姓名 身份证号 身份证号码 身份证 公民身份号码 公民身份证号 证件号码 性别 出生年月 出生日期 出生时间 出生年月日 生日 入党时间 入党年月 入党日期"
                                    + " 加入党组织日期 加入党组织时间 文化程度 学历 文化 所在支部 所在党支部 党支部 支部 村 正式组织关系所在支部 所属党组织 外出时间 流出时间 外出日期 流出日期 何时外出"
                                    + " 外出年月 外出地点 外出流向 流向 流向地 流入地 去向 务工地点 现居住地 外出地址 外出原因 外出事由 流出原因 流动原因 联系电话 手机 手机号 手机号码 电话 联系方式"
                                    + " 流动党员联系电话 本人电话 联络员 联系人 包联人 结对联系人 责任人 是否持证 是否持活动证 是否持有《中国共产党流动党员活动证》 活动证 活动证编号 返乡时间 返回时间"
                                    + " 流回时间 流回日期 返回日期 备注 说明 类别 党员类别 人员类别 转正时间 转正日期 转为正式党员日期 家庭联系人 家庭联系电话 家属 家属电话 民族 登记时间 流向/省"
                                    + " 流向/市 流向/县 code parentcode level unitkind name shortname households agriculturalpopulation"
                                    + " farmlandmu terrain")
                            .split(" "))
            .collect(Collectors.toUnmodifiableSet());

    private Known() {}

    public static boolean heading(String normalised) {
        return ALIASES.contains(normalised);
    }
}
