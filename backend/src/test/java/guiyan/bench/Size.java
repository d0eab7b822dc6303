package guiyan.bench;

/**
 * How much a bench data set holds: townships of 17 branches with 1,000 members and 6,000 other persons each; and how many megabytes its
 * database has for its pages: what the product's own has, a province the four gigabytes of a server.
 */
enum Size {
    TOWNSHIP(1, 256),
    COUNTY(35, 256),
    PROVINCE(1_000, 4_096);

    static final int BRANCHES = 17;
    static final int MEMBERS = 1_000;
    static final int PERSONS = 6_000;
    static final int TOWNSHIPS_OF_A_COUNTY = 35;

    final int townships;
    final int megabytes;

    Size(int townships, int megabytes) {
        this.townships = townships;
        this.megabytes = megabytes;
    }

    long countyOf(int township) {
        return 1 + township / TOWNSHIPS_OF_A_COUNTY;
    }

    long townshipId(int township) {
        return 1_000 + township;
    }

    long branchId(int township, int branch) {
        return 100_000 + township * 100L + branch;
    }

    /** The first of the persons of a township; its members come first among them. */
    long firstPerson(int township) {
        return 10_000_000L + township * 10_000L;
    }
}
