/** Units that move, go together or come apart, with everybody and everything that lies in them. */
package guiyan.members.units;
