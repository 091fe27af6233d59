import classes from './FormIntro.module.css';

export function FormIntro({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <>
      <h1 className={classes.title}>{title}</h1>
      <p className={classes.text}>{children}</p>
    </>
  );
}
