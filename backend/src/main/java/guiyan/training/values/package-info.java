/** Words of training: types, aims, subjects, ways and venues. */
package guiyan.training.values;
