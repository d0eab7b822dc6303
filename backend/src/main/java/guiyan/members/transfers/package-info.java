/** Transfers of affiliation: a letter goes from one branch to another, which receives the member or sends it back. */
package guiyan.members.transfers;
