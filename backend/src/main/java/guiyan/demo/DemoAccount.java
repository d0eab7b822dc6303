package guiyan.demo;

import static guiyan.platform.Role.*;

import guiyan.platform.Role;
import java.util.List;

/** Somebody invented who may sign in to the demonstration: as what, and at which unit. */
record DemoAccount(String username, String name, Role role, String unit) {

    static final DemoAccount ADMIN = new DemoAccount("admin", "系统管理员", SYSTEM_ADMIN, null);
    static final DemoAccount TOWNSHIP = new DemoAccount("township", "向立群", TOWNSHIP_ADMIN, "439901201");

    static final DemoAccount STATION = new DemoAccount("station", "彭小满", STATION_STAFF, "439901201");

    static final DemoAccount CARER = new DemoAccount("carer", "周桂英", CARE_WORKER, "439901201");

    /** The village whose children and elders the carer goes to. */
    static final String CARED_FOR = "439901201200";

    /** One of those away from 石桥村, with a file of his own. */
    static final DemoAccount MEMBER_AWAY = new DemoAccount("member", "何长然", MEMBER, "439901201202");

    static final List<DemoAccount> ALL = List.of(
            ADMIN,
            new DemoAccount("security", "覃守诚", SECURITY_ADMIN, null),
            new DemoAccount("county", "田望川", COUNTY_VIEWER, "439901"),
            TOWNSHIP,
            STATION,
            new DemoAccount("shiqiao-secretary", "罗开河", BRANCH_SECRETARY, "439901201202"),
            new DemoAccount("shiqiao-liaison", "谭春生", LIAISON_OFFICER, "439901201202"),
            new DemoAccount("bailu-liaison", "石秀兰", LIAISON_OFFICER, "439901201200"),
            CARER,
            MEMBER_AWAY,
            new DemoAccount("auditor", "严清", AUDITOR, null));
}
