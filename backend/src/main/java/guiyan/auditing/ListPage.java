package guiyan.auditing;

import guiyan.platform.Identified;

/** A page of a list that somebody read; it goes by the id of the unit that was asked for. */
class ListPage extends Identified {

    ListPage(long unit) {
        id = unit;
    }
}
