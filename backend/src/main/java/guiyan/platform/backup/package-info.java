/** All data of an instance in one sealed file, and an empty instance that takes them in. */
package guiyan.platform.backup;
